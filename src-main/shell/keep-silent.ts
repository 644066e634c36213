import { app } from 'electron'

/** Switches of Chromium that keep it from asking any server for itself, each with its value. */
const SWITCHES = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
] as const

/**
 * Keeps Chromium off the network: no updates of its components, no names looked up in advance, none looked up at all, no
 * packets between browsers. What a page asks for is refused by `lockDown`; this is what no page asks for. Must run before the
 * application is ready.
 *
 * @param developmentHost host of the development server, `null` in the built application
 */
export function keepSilent(developmentHost: string | null): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value)
  // Names of this machine are asked of all machines nearby otherwise.
  const off = [app.commandLine.getSwitchValue('disable-features'), 'WebRtcHideLocalIpsWithMdns']
  app.commandLine.appendSwitch('disable-features', off.filter((names) => names !== '').join(','))
  if (developmentHost === null)
    app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.on('web-contents-created', (_event, contents) =>
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp'),
  )
  app.on('session-created', (session) => {
    session.setSpellCheckerEnabled(false)
    session.setSpellCheckerDictionaryDownloadURL('app://dictionaries/')
  })
}
