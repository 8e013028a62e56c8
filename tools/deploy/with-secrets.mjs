// Loaded first (node --import): takes secrets out of files into the environment of this one process, so that they stand
// neither in compose.yaml nor in a unit, nor in what `docker inspect` and `systemctl show` print.
import {readFileSync} from 'node:fs'

const SECRETS = [
  'WEBHOOK_SECRET',
  'METRICS_TOKEN',
  'SITE_PREVIEW_TOKEN',
  'LAKE_ADMIN_PASSWORD',
  'SANITY_API_WRITE_TOKEN',
]

for (const name of SECRETS) {
  const file = process.env[`${name}_FILE`]
  if (file === undefined || file === '' || process.env[name]) continue
  try {
    process.env[name] = readFileSync(file, 'utf8').trim()
  } catch (error) {
    process.stderr.write(
      `${name}_FILE is ${file}, which cannot be read (${error.code}): make it, or unset ${name}_FILE.\n`,
    )
    process.exit(1)
  }
}
