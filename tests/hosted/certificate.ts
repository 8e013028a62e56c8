import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {generate} from 'selfsigned'

/** The hosts of hosted Sanity, for one test run on this machine. */
const HOSTS = ['api.sanity.io', '*.api.sanity.io', '*.apicdn.sanity.io', 'cdn.sanity.io', '*.sanity.io']

export type Certificate = {key: string; cert: string; certFile: string; remove: () => Promise<void>}

/** A certificate that only this run trusts (NODE_EXTRA_CA_CERTS), made anew each time: no key lies in the repository. */
export async function makeCertificate(): Promise<Certificate> {
  const made = await generate([{name: 'commonName', value: 'sanity.io'}], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {name: 'basicConstraints', cA: true},
      {name: 'subjectAltName', altNames: HOSTS.map((value) => ({type: 2 as const, value}))},
    ],
  })
  const folder = await mkdtemp(join(tmpdir(), 'hosted-certificate-'))
  const certFile = join(folder, 'certificate.pem')
  await writeFile(certFile, made.cert)
  return {
    key: made.private,
    cert: made.cert,
    certFile,
    remove: () => rm(folder, {recursive: true, force: true}),
  }
}
