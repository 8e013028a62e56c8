import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'
import {EvidenceMapDrawing} from '../pictures/evidence-map-drawing.tsx'
import {ClaimList, claimsByKind} from './claim-list.tsx'

import styles from './evidence.module.css'

export const evidenceSection: GuideSection = {
  id: 'evidence',
  isPresent: ({evidence}) => evidence.length > 0,
  citations: ({evidence}) => claimsByKind(evidence).flatMap(({rows}) => ofRows(rows)),
  render: (guide, footnotes, words) => (
    <div className={styles.groups}>
      <EvidenceMapDrawing guide={guide} words={words} />
      <ClaimList evidence={guide.evidence} footnotes={footnotes} words={words} />
    </div>
  ),
}
