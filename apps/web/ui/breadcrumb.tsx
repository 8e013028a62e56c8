import styles from './breadcrumb.module.css'

export type Crumb = {name: string; path: string}

/** The way to this page: each page above it as a link, and this one by its name. */
export function Breadcrumb({label, above, here}: {label: string; above: readonly Crumb[]; here: string}) {
  return (
    <nav className={styles.breadcrumb} aria-label={label}>
      <ol>
        {above.map(({name, path}) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  )
}
