import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { contentSecurity, secureHeaders } from '../../../src-main/shell/content-security'
import { fileWithin } from '../../../src-main/shell/file-within'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** The file, or `null` where there is none. */
function read(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

/**
 * Serves a built page to windows of this machine, with the program's own policy; answers its address, `http://127.0.0.1:<port>/`.
 * The page may be kept by the browser, which then compiles its code once. The server ends with its process.
 */
export async function servePage(folder: string): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const file = fileWithin(folder, pathname)
    const body = file === null ? null : read(file)
    if (file === null || body === null) response.writeHead(404).end()
    else
      response
        .writeHead(200, {
          'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
          'Cache-Control': 'max-age=3600',
          ...secureHeaders(contentSecurity.quotite),
        })
        .end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${String(port)}/`
}
