import {INTERACTION_SEVERITIES} from '@healing-library/content/vocabulary/clinical'

import {Tag, type TagTone} from '../../ui/tag.tsx'

export type Severity = keyof typeof INTERACTION_SEVERITIES

const SEVERITY_TONES = {
  avoid: 'danger',
  caution: 'care',
  monitor: 'plain',
  unknown: 'open',
} as const satisfies Record<Severity, TagTone>

export function SeverityTag({severity}: {severity: Severity}) {
  return <Tag tone={SEVERITY_TONES[severity]}>{INTERACTION_SEVERITIES[severity]}</Tag>
}
