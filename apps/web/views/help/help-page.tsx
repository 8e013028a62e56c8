import type {Helpline} from '@healing-library/content/queries/helplines'
import {ageInDays, HELPLINE_MAX_AGE_DAYS} from '@healing-library/content/rules/staleness'

import type {HelpWords} from '../../messages/en/help.ts'
import type {SiteWords} from '../../messages/en/site.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {Section} from '../../ui/section.tsx'
import {Tag} from '../../ui/tag.tsx'
import {HelplineEntry} from '../site/helpline-entry.tsx'
import {countriesOf} from './helpline-countries.ts'

import styles from './help-page.module.css'

const NOT_LISTED_ID = 'not-listed'

/** Every helpline under its country, and what to do where there is none. Printed alone, without the rest of the page. */
export function HelpPage({
  helplines,
  today,
  words,
  site,
}: {
  helplines: readonly Helpline[]
  today: string
  words: HelpWords
  site: SiteWords
}) {
  const countries = countriesOf(helplines, words.formats.country)
  return (
    <div data-print-alone="">
      <PageIntro title={words.title} lead={words.lead} />
      <div className={styles.help}>
        <section className={styles.emergency} aria-labelledby="emergency-heading">
          <h2 className={styles.emergencyTitle} id="emergency-heading">
            {words.emergencyTitle}
          </h2>
          <p>{words.emergency}</p>
          <p className={styles.numbers}>{words.emergencyNumbers}</p>
        </section>
        {countries.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <nav className={styles.countries} aria-label={words.countries}>
            <ul>
              {countries.map(({id, name}) => (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>
                </li>
              ))}
              <li>
                <a href={`#${NOT_LISTED_ID}`}>{words.notListedTitle}</a>
              </li>
            </ul>
          </nav>
        )}
        {countries.map(({id, name, lines}) => (
          <Section key={id} id={id} title={name}>
            <ul className={styles.lines}>
              {lines.map((line) => (
                <li key={line._id} id={line._id}>
                  <HelplineEntry line={line} words={site}>
                    <More line={line} today={today} words={words} />
                  </HelplineEntry>
                </li>
              ))}
            </ul>
          </Section>
        ))}
        <Section id={NOT_LISTED_ID} title={words.notListedTitle} lead={words.notListed}>
          <ol className={styles.steps}>
            {words.notListedSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <ul className={styles.directories}>
            {words.directories.map(({name, url}) => (
              <li key={url}>
                <a href={url}>{name}</a> <span className={styles.small}>({new URL(url).hostname})</span>
              </li>
            ))}
          </ul>
        </Section>
        <p className={styles.keep}>{words.keep}</p>
      </div>
    </div>
  )
}

/** What a line has beside its number: who answers, by text, in which languages; and that its check is too long ago. */
function More({line, today, words}: {line: Helpline; today: string; words: HelpWords}) {
  const age = ageInDays(line.checkedOn, today)
  const facts = [
    line.kind === null ? undefined : words.kinds[line.kind],
    line.sms === null ? undefined : `${words.sms}: ${line.sms}`,
    line.languages.length === 0 ? undefined : `${words.languages}: ${words.formats.list(line.languages)}`,
  ].filter((fact) => fact !== undefined)
  return (
    <>
      {facts.length === 0 ? null : <p className={styles.small}>{facts.join('. ')}.</p>}
      {age > HELPLINE_MAX_AGE_DAYS ? (
        <p>
          <Tag tone="care">{words.tooOld(age)}</Tag>
        </p>
      ) : null}
    </>
  )
}
