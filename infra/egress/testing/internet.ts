// Stands for hosts outside: TLS on 443, plain HTTP on 8081. Each answers with what it was sent.
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'

const tell: RequestListener = ({ method, url, headers }, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ method, url, headers }))
}

const certificate = { key: readFileSync('/tls/key.pem'), cert: readFileSync('/tls/cert.pem') }
createServer(tell).listen(8081, () => createTlsServer(certificate, tell).listen(443, () => console.log('ready')))
process.on('SIGTERM', () => process.exit())
