import {definePlugin} from 'sanity'

import {WritingInput} from './writing-input.tsx'

/** Inputs that help to write. */
export const writingPlugin = definePlugin({
  name: 'writing',
  form: {components: {input: WritingInput}},
})
