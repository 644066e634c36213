import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { app, protocol, type Session } from 'electron'
import { contentSecurity, secureHeaders } from './content-security'
import { fileWithin } from './file-within'

/** The scheme of the application's own pages: a secure origin that no network can serve. */
export const SCHEME = 'app'

/** The address of the visible window. */
export const WINDOW_ADDRESS = `${SCHEME}://quotite/`

/** The address of the vault: its origin is the name of its database. */
export const VAULT_ADDRESS = `${SCHEME}://vault/`

/** The address of pages to be printed. */
export const PRINT_ADDRESS = `${SCHEME}://print/`

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Must run before the application is ready. The browser calls itself by the product's name in ASCII: headers are ASCII,
 * so that the accent would make every request of the scheme fail; and each PDF names it as its maker.
 */
export function registerScheme(): void {
  app.userAgentFallback = `Quotite/${app.getVersion()}`
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

const page = (html: string, security: string): Response =>
  new Response(html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...secureHeaders(security) },
  })

const missing = (): Response =>
  new Response('', { status: 404, headers: secureHeaders(contentSecurity.vault) })

/** Serves the built renderer to the visible window's session. */
export function serveWindow(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const address = new URL(request.url)
    if (address.host !== 'quotite' || request.method !== 'GET') return missing()
    const file = fileWithin(folder, address.pathname)
    const type = file === null ? undefined : TYPES[extname(file)]
    if (file === null || type === undefined) return missing()
    try {
      const bytes = await readFile(file)
      return new Response(new Uint8Array(bytes), {
        headers: { 'Content-Type': type, ...secureHeaders(contentSecurity.quotite) },
      })
    } catch {
      return missing()
    }
  })
}

/** Serves the empty page to the vault's session, and nothing else. */
export function serveVault(session: Session): void {
  session.protocol.handle(SCHEME, (request) =>
    request.url === VAULT_ADDRESS
      ? page('<!doctype html><title>Quotité</title>', contentSecurity.vault)
      : missing(),
  )
}

/** Serves the page that is being printed to the printer's session. */
export function servePrint(session: Session, htmlOf: (address: string) => string | null): void {
  session.protocol.handle(SCHEME, (request) => {
    const html = htmlOf(request.url)
    return html === null ? missing() : page(html, contentSecurity.print)
  })
}
