import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {TRAINING_AUDIENCES} from '@healing-library/content/vocabulary'

import type {GuideSection} from '../guide-section.ts'

import groups from './groups.module.css'

export const trainingSection: GuideSection = {
  id: 'training',
  title: 'Training',
  lead: 'For those who give care. Each says who earns by it.',
  isPresent: ({training}) => training.length > 0,
  citations: () => [],
  render: ({training}) => (
    <dl className={groups.items}>
      {training.map((course) => (
        <div key={course._key} className={groups.item}>
          <dt>
            <a href={course.url}>{course.title}</a>
          </dt>
          <dd>
            <p>{course.summary}</p>
            <p>
              <strong>Who earns by it:</strong> {course.commercialInterest}
            </p>
            <p className={groups.aside}>
              {[
                course.provider,
                `for ${TRAINING_AUDIENCES[course.audience].toLowerCase()}`,
                course.format,
                course.hours === null ? null : `${course.hours} hours`,
                course.credits,
                course.price,
                `checked ${formatPartialDate(course.checkedOn)}`,
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
