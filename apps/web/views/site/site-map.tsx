import type {SiteWords} from '../../messages/en/site.ts'
import {PART_GROUPS, PART_PATHS, type SitePart} from './site-parts.ts'

import styles from './site-map.module.css'

/** Every part of the site, in groups, at the end of every page. */
export function SiteMap({words}: {words: SiteWords}) {
  const groups: {key: keyof SiteWords['groups']; parts: readonly SitePart[]}[] = [
    {key: 'read', parts: PART_GROUPS.read},
    {key: 'evidence', parts: PART_GROUPS.evidence},
    {key: 'takePart', parts: PART_GROUPS.takePart},
    {key: 'about', parts: PART_GROUPS.about},
  ]
  return (
    <nav className={styles.map} aria-label={words.siteMap}>
      {groups.map(({key, parts}) => (
        <div key={key}>
          <h2 className={styles.title}>{words.groups[key]}</h2>
          <ul className={styles.parts}>
            {parts.map((part) => (
              <li key={part}>
                <a className={styles.part} {...words.formats.link(PART_PATHS[part])}>
                  {words.parts[part]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
