import type {Training} from '@healing-library/content/queries/training'
import {ageInDays, LEGAL_ROW_MAX_AGE_DAYS} from '@healing-library/content/rules/staleness'

import type {TrainingWords} from '../../messages/en/training.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {PartialDate} from '../../ui/partial-date.tsx'
import {Tag} from '../../ui/tag.tsx'

import styles from './training-page.module.css'

/** Courses on offer. Who earns by one stands before what it promises. */
export function TrainingPage({
  courses,
  today,
  words,
}: {
  courses: readonly Training[]
  today: string
  words: TrainingWords
}) {
  return (
    <>
      <PageIntro title={words.title} lead={words.lead} />
      <div className={styles.training}>
        {courses.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul className={styles.courses}>
            {courses.map((course) => (
              <li key={course._id} id={course._id} className={styles.course}>
                <Course course={course} today={today} words={words} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}

function Course({course, today, words}: {course: Training; today: string; words: TrainingWords}) {
  const facts = [
    {name: words.facts.audience, fact: words.audiences[course.audience]},
    {name: words.facts.hours, fact: course.hours === null ? words.unknown : words.hours(course.hours)},
    {name: words.facts.price, fact: course.price ?? words.unknown},
    {name: words.facts.credits, fact: course.credits ?? words.unknown},
    {name: words.facts.format, fact: course.format},
    {name: words.facts.provider, fact: course.organization?.name ?? course.provider},
  ]
  const age = ageInDays(course.checkedOn, today)
  return (
    <article aria-labelledby={`${course._id}-title`}>
      <h2 className={styles.title} id={`${course._id}-title`}>
        {course.title}
      </h2>
      <p className={styles.interest}>
        <strong>{words.whoEarns}</strong> {course.commercialInterest}
      </p>
      <p className={styles.summary}>{course.summary}</p>
      <dl className={styles.facts}>
        {facts.map(({name, fact}) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={course.url}>{words.visit}</a>{' '}
        <span className={styles.small}>({words.elsewhere(new URL(course.url).hostname)})</span>
      </p>
      <p className={styles.small}>
        <PartialDate value={course.checkedOn} words={words.checked(words.formats.date(course.checkedOn))} />
      </p>
      {age > LEGAL_ROW_MAX_AGE_DAYS ? (
        <p>
          <Tag tone="care">{words.tooOld(age)}</Tag>
        </p>
      ) : null}
    </article>
  )
}
