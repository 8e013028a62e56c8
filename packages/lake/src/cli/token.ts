import {parseArgs} from 'node:util'

import {openLake} from '../open-lake.ts'
import {type Command, UsageError} from './command.ts'

const USAGE = 'token list | add LABEL --role ROLE | remove ID'

export const tokenCommand: Command = {
  usage: USAGE,
  summary: 'tokens for programs; the text of a new one is printed once',
  run: async (args, {dataDir, config, log, operator, print}) => {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {role: {type: 'string', multiple: true, default: []}},
    })
    const [verb, name = ''] = positionals
    const lake = openLake({dataDir, config, log, operator})
    const {directory} = lake.parts
    try {
      if (verb === 'list') {
        for (const {id, roleNames, label} of directory.tokens())
          print(`${id}\t${roleNames.join(',')}\t${label}`)
      } else if (verb === 'add' && name !== '' && values.role.length > 0) {
        print(directory.addToken({label: name, roleNames: values.role}).token)
      } else if (verb === 'remove' && name !== '') {
        directory.removeToken(name)
        print(`${name} is no longer good`)
      } else throw new UsageError(`usage: lake ${USAGE}`)
    } finally {
      lake.close()
    }
  },
}
