import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import type {GuideSection} from '../guide-section.ts'

import groups from './groups.module.css'

export const trainingSection: GuideSection<Pick<SubstanceGuide, 'training'>> = {
  id: 'training',
  isPresent: ({training}) => training.length > 0,
  citations: () => [],
  render: ({training}, _footnotes, words) => (
    <dl className={groups.items}>
      {training.map((course) => (
        <div key={course._key} className={groups.item}>
          <dt>
            <a href={course.url}>{course.title}</a>
          </dt>
          <dd>
            <p>{course.summary}</p>
            <p>
              <strong>{words.parts.training.whoEarns}</strong> {course.commercialInterest}
            </p>
            <p className={groups.aside}>
              {[
                course.provider,
                words.parts.training.forWhom(words.vocabulary.trainingAudiences[course.audience]),
                course.format,
                course.hours === null ? null : words.parts.training.hours(course.hours),
                course.credits,
                course.price,
                words.parts.training.checked(words.formats.date(course.checkedOn)),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  ),
}
