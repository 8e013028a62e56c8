import styles from './nearest-trials.module.css'

/**
 * The trials of this view by distance, which the page's script measures. The browser asks the visitor for leave; where
 * the visitor is stays in the browser. Not shown without JavaScript.
 */
export function NearestTrials() {
  return (
    <details
      className={styles.nearest}
      data-nearest
      data-working="Measuring…"
      data-refused="Your browser did not tell this page where you are. Nothing was sent. You can filter by country instead."
      data-not-loaded="The places of the trials could not be loaded. Try again in a minute."
      data-found-none="No trial of this view has a place that we know."
      data-found-one="One trial of this view. Trials without a known place are not among them."
      data-found-some="The {count} nearest trials of this view. Trials without a known place are not among them."
      data-near="within about 10 km"
      data-far="about {km} km"
      data-entry=": {distance}, {place}. Trial: {status}."
      data-entry-site=": {distance}, {place}. Trial: {status}. This site: {site}."
    >
      <summary className={styles.summary}>Trials near you</summary>
      <p>
        Your browser will ask whether this page may know where you are. Where you are stays in your browser
        and is not sent to us or to anybody else. Distances are to the city of a site, not to its door.
      </p>
      <button className={styles.button} type="button">
        Sort this view by distance
      </button>
      <output className={styles.words} />
      <ol className={styles.list} hidden />
    </details>
  )
}
