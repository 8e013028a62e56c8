import {readFile} from 'node:fs/promises'

import type {Plugin} from 'rolldown'

/**
 * Style sheets that a library imports go into the script, which puts them to the page: the overlays of the preview
 * come with theirs. What the site itself looks like is never made so (its policy would refuse it).
 */
export const stylesInScript: Plugin = {
  name: 'styles-in-script',
  load: {
    filter: {id: /\.css$/},
    async handler(id) {
      const styles = JSON.stringify(await readFile(id, 'utf8'))
      return {
        code: `const element = document.createElement('style'); element.textContent = ${styles}; document.head.append(element)`,
        moduleType: 'js',
        moduleSideEffects: true,
      }
    },
  },
}
