import type {Modality} from '@healing-library/content/contracts/modality'
import {conditionPath, guidePath, modalityPath} from '@healing-library/content/paths'

import type {GuideWords} from '../../messages/en/guide.ts'
import type {TreatmentsWords} from '../../messages/en/treatments.ts'
import {Facts, InlineLinks} from '../clinical/facts.tsx'
import {guidePart, type Part, saying, Words} from '../clinical/part.tsx'
import {ofRows} from '../guide/guide-citation.ts'
import {approvalSection} from '../guide/sections/approval.tsx'
import {checklistSection} from '../guide/sections/checklist.tsx'
import {ClaimList, claimsByKind} from '../guide/sections/claim-list.tsx'
import {contraindicationsSection} from '../guide/sections/contraindications.tsx'
import {faqSection} from '../guide/sections/faq.tsx'
import {frameworksSection} from '../guide/sections/frameworks.tsx'
import {guidelinesSection} from '../guide/sections/further-reading.tsx'
import {mediaSection} from '../guide/sections/media.tsx'
import {mythsSection} from '../guide/sections/myths.tsx'
import {overviewSection} from '../guide/sections/overview.tsx'
import {safetySection} from '../guide/sections/safety.tsx'
import {sessionPhasesSection} from '../guide/sections/session-phases.tsx'
import {trainingSection} from '../guide/sections/training.tsx'

import groups from '../guide/sections/groups.module.css'

type WordsOfPage = {words: TreatmentsWords; guideWords: GuideWords}

export function earlyTreatmentParts(modality: Modality, {words, guideWords}: WordsOfPage): Part[] {
  const guides = modality.substances.map(({_key, slug, title}) => ({
    key: _key,
    href: `${guidePath(slug)}#${safetySection.id}`,
    words: title,
  }))
  return guidePart(
    safetySection,
    modality,
    guideWords,
    <>
      {words.absences.safety} <InlineLinks links={guides} />
    </>,
  )
}

/** The page of a way of care from top to bottom. */
export function treatmentParts(modality: Modality, {words, guideWords}: WordsOfPage): Part[] {
  return [
    inShort(modality, words),
    ...guidePart(overviewSection, modality, guideWords),
    ...guidePart(approvalSection, modality, guideWords, words.absences.approval),
    ...guidePart(contraindicationsSection, modality, guideWords, words.absences.contraindications),
    ...guidePart(sessionPhasesSection, modality, guideWords),
    ...guidePart(checklistSection, modality, guideWords),
    ...guidePart(frameworksSection, modality, guideWords),
    evidence(modality, guideWords, words.absences.evidence),
    ...guidePart(mythsSection, modality, guideWords),
    ...guidePart(faqSection, modality, guideWords),
    ...guidePart(mediaSection, modality, guideWords),
    ...guidePart(guidelinesSection, modality, guideWords),
    ...guidePart(trainingSection, modality, guideWords),
    ...next(modality, words),
  ]
}

/** What studies show, as list: the map of a guide is of all its conditions. */
export function evidence(
  {evidence: claims}: Pick<Modality, 'evidence'>,
  guideWords: GuideWords,
  absence: string,
): Part {
  const head = {id: 'evidence', title: guideWords.titles.evidence}
  if (claims.length === 0) return {...head, ...saying(absence)}
  return {
    ...head,
    lead: guideWords.leads.evidence,
    citations: claimsByKind(claims).flatMap(({rows}) => ofRows(rows)),
    render: (footnotes) => (
      <div className={groups.groups}>
        <ClaimList evidence={claims} footnotes={footnotes} words={guideWords} />
      </div>
    ),
  }
}

function inShort(
  {summary, setting, roleOfTherapy, substances, conditions}: Modality,
  words: TreatmentsWords,
): Part {
  const guides = substances.map(({_key, slug, title}) => ({key: _key, href: guidePath(slug), words: title}))
  const pages = conditions.map(({_key, slug, title}) => ({
    key: _key,
    href: conditionPath(slug),
    words: title,
  }))
  return {
    id: 'in-short',
    title: words.inShort,
    citations: [],
    render: () => (
      <div className={groups.groups}>
        <Words>{summary}</Words>
        <Facts
          facts={[
            {key: 'setting', term: words.setting, matter: setting ?? words.notKnown},
            {key: 'therapy', term: words.roleOfTherapy, matter: roleOfTherapy ?? words.notKnown},
            {
              key: 'substances',
              term: words.substances,
              matter: guides.length === 0 ? words.noSubstances : <InlineLinks links={guides} />,
            },
            {
              key: 'conditions',
              term: words.conditions,
              matter: pages.length === 0 ? words.noConditions : <InlineLinks links={pages} />,
            },
          ]}
        />
      </div>
    ),
  }
}

/** Where a reader may want to go from here. An offer that somebody earns by says so before it is followed. */
function next({related, callToAction}: Modality, words: TreatmentsWords): Part[] {
  if (related.length === 0 && callToAction === null) return []
  const call = callToAction === null ? [] : [callToAction]
  return [
    {
      id: 'next',
      title: words.next,
      citations: [],
      render: () => (
        <Facts
          facts={[
            ...call.map(({_id, url, label, text, isCommercial, disclosure}) => ({
              key: _id,
              term: <a href={url}>{label}</a>,
              matter: (
                <>
                  {isCommercial ? (
                    <span className={groups.aside}>
                      {words.commercial} {disclosure}
                    </span>
                  ) : null}
                  {text}
                </>
              ),
            })),
            ...related.map(({_key, slug, title, deck}) => ({
              key: _key,
              term: <a href={modalityPath(slug)}>{title}</a>,
              matter: deck,
            })),
          ]}
        />
      ),
    },
  ]
}
