import {randomBytes} from 'node:crypto'
import {parseArgs} from 'node:util'

import {openLake} from '../open-lake.ts'
import {type Command, UsageError} from './command.ts'

const USAGE = 'user list | add EMAIL --role ROLE [--name NAME] | password EMAIL | remove EMAIL'

export const userCommand: Command = {
  usage: USAGE,
  summary: 'who can sign in; a new password is printed once (LAKE_USER_PASSWORD sets it)',
  run: async (args, {dataDir, config, log, operator, environment, print}) => {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {role: {type: 'string', multiple: true, default: []}, name: {type: 'string'}},
    })
    const [verb, email = ''] = positionals
    const lake = openLake({dataDir, config, log, operator})
    const {directory} = lake.parts
    const password = environment['LAKE_USER_PASSWORD'] ?? randomBytes(12).toString('base64url')
    try {
      if (verb === 'list') {
        for (const user of directory.users())
          print(`${user.email}\t${user.roleNames.join(',')}\t${user.displayName}`)
      } else if (verb === 'add' && email !== '' && values.role.length > 0) {
        const displayName = values.name ?? email.split('@')[0] ?? email
        await directory.addUser({email, displayName, roleNames: values.role, password})
        print(`${email} / ${password}`)
      } else if (verb === 'password' && email !== '') {
        await directory.setPassword(email, password)
        print(`${email} / ${password}`)
      } else if (verb === 'remove' && email !== '') {
        directory.removeUser(email)
        print(`${email} can no longer sign in`)
      } else throw new UsageError(`usage: lake ${USAGE}`)
    } finally {
      lake.close()
    }
  },
}
