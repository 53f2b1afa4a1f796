/** A certification authority of one's own and a server's certificate from it, made by `openssl` when they are needed: no key lies in the repository. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificates {
  /** The authority's certificate, a file, as NODE_EXTRA_CA_CERTS wants it. */
  readonly ca_file: string
  /** PEM. */
  readonly key: string
  readonly cert: string
  remove(): void
}

/** For `127.0.0.1` and `localhost`, for a day. */
export function makeCertificates(names = 'IP:127.0.0.1,DNS:localhost'): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'))
  const file = (name: string): string => join(folder, name)
  const openssl = (...words: readonly string[]): void => void execFileSync('openssl', words, { stdio: 'pipe' })
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']

  openssl(
    'req',
    '-x509',
    ...newKey,
    '-days',
    '1',
    '-subj',
    '/CN=Our own authority',
    '-keyout',
    file('ca.key'),
    '-out',
    file('ca.pem'),
  )
  openssl(
    'req',
    ...newKey,
    '-subj',
    '/CN=Feishu Project on our premises',
    '-keyout',
    file('key.pem'),
    '-out',
    file('request.pem'),
  )
  writeFileSync(file('extensions'), `subjectAltName=${names}\n`)
  openssl(
    ...['x509', '-req', '-in', file('request.pem'), '-CA', file('ca.pem'), '-CAkey', file('ca.key'), '-CAcreateserial'],
    ...['-days', '1', '-extfile', file('extensions'), '-out', file('cert.pem')],
  )
  return {
    ca_file: file('ca.pem'),
    key: readFileSync(file('key.pem'), 'utf8'),
    cert: readFileSync(file('cert.pem'), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
