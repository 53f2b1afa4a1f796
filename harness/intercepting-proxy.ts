/** A proxy that answers for other hosts: a CONNECT to one of them ends here, by TLS, and goes on in plain HTTP to a server on this machine. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { createSecureContext, TLSSocket } from 'node:tls'
import { join } from 'node:path'

export interface InterceptingProxy {
  /** For HTTPS_PROXY. */
  readonly url: string
  /** `host:port`, in the order in which they were asked for. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

export interface Certificate {
  readonly key: string
  readonly cert: string
  /** PEM, for NODE_EXTRA_CA_CERTS. */
  readonly file: string
}

/** Its own authority, good for two days. Needs the `openssl` command. */
export function makeCertificate(hosts: readonly string[], folder: string): Certificate {
  const key = join(folder, 'key.pem')
  const file = join(folder, 'certificate.pem')
  const names = hosts.map((host) => `DNS:${host}`).join(',')
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
  const subject = ['-subj', '/CN=A certificate for tests', '-addext', `subjectAltName=${names}`]
  const files = ['-keyout', key, '-out', file]
  execFileSync('openssl', ['req', '-x509', '-noenc', '-days', '2', ...curve, ...subject, ...files], { stdio: 'pipe' })
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(file, 'utf8'), file }
}

/** `ports`: by host. A CONNECT to any other host is refused with 502. */
export async function startInterceptingProxy(
  ports: Readonly<Record<string, number>>,
  { key, cert }: Certificate,
): Promise<InterceptingProxy> {
  const asked: string[] = []
  const sockets = new Set<Duplex>()
  const secureContext = createSecureContext({ key, cert })
  const server = createServer((_, response) => response.writeHead(405).end())
  server.on('connect', (request, socket) => {
    const target = request.url ?? ''
    asked.push(target)
    keep(socket)
    const port = ports[target.replace(/:443$/, '')]
    if (port === undefined) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    const client = new TLSSocket(socket, { isServer: true, secureContext })
    const behind = connect(port, '127.0.0.1')
    keep(client)
    keep(behind)
    client.pipe(behind).pipe(client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy does not listen')

  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }

  function keep(socket: Duplex): void {
    sockets.add(socket)
    // A client that goes away is no mistake of the proxy's.
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  }
}
