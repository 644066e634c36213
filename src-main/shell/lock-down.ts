import { app, type Session, type WebContents } from 'electron'
import { SCHEME } from './app-protocol'

/** Copying to the clipboard after a gesture is the one permission that a window has. */
const ALLOWED: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Schemes a window may ever load from; `devtools:` only serves the developer tools. */
const LOCAL: ReadonlySet<string> = new Set([`${SCHEME}:`, 'data:', 'blob:', 'devtools:'])

function lockSession(session: Session, alsoAllowed: string | null): void {
  session.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(ALLOWED.has(permission)),
  )
  session.setPermissionCheckHandler((_contents, permission) => ALLOWED.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const { protocol, host } = new URL(url)
    answer({ cancel: !LOCAL.has(protocol) && host !== alsoAllowed })
  })
}

const withoutHash = (url: string): string => url.replace(/#.*$/, '')

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    const reload = event.isMainFrame && withoutHash(event.url) === withoutHash(contents.getURL())
    const preview = !event.isMainFrame && event.url === 'about:srcdoc'
    if (!reload && !preview) event.preventDefault()
  })
}

/**
 * Denies every window and session what none of them needs: other addresses, other windows, web views, downloads,
 * permissions, the network. Must run before the first window exists.
 *
 * @param developmentHost host of the development server, `null` in the built application
 */
export function lockDown(developmentHost: string | null): void {
  app.on('session-created', (session) => lockSession(session, developmentHost))
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
}
