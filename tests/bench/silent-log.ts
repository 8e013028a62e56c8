import type {Log} from '@healing-library/lake'

const nothing = () => {}

/** A measure prints its figures and nothing else. */
export const SILENT_LOG: Log = {debug: nothing, info: nothing, warn: nothing, error: nothing}
