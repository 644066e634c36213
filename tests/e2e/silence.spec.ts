import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { electronBinary, electronSwitches, forget, newDataFolder } from './launch'

// A network of its own, which leads nowhere and counts every packet, whatever its protocol.
const NETWORK = `
ip link set lo up
ip link add out type veth peer name far
ip link set out addrgenmode none
ip link set far addrgenmode none
ip link set out up
ip link set far up
ip address add 10.9.9.2/24 dev out
ip route add default via 10.9.9.1
echo 'nameserver 10.9.9.1' > "$1/resolv.conf"
mount --bind "$1/resolv.conf" /etc/resolv.conf
`

/** What a page would do that wanted to reach a server, by every way that it has. */
const REACH_OUT = `
const host = 'reach.example.org'
for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'prerender']) {
  const link = document.createElement('link')
  Object.assign(link, { rel, href: 'https://' + rel + '.' + host + '/' })
  document.head.append(link)
}
const area = document.createElement('textarea')
Object.assign(area, { spellcheck: true, lang: 'de', value: 'ein Wort' })
document.body.append(area)
area.focus()
const image = new Image()
image.src = 'https://10.9.9.7/pixel.png'
void fetch('http://10.9.9.8/').catch(() => null)
navigator.sendBeacon('https://' + host + '/beacon', 'x')
try { new WebSocket('wss://' + host + '/') } catch {}
try {
  const peer = new RTCPeerConnection({ iceServers: [{ urls: ['stun:10.9.9.9:3478', 'stun:' + host] }, { urls: 'turn:10.9.9.9:3478?transport=tcp', username: 'a', credential: 'b' }] })
  peer.createDataChannel('x')
  void peer.createOffer().then((offer) => peer.setLocalDescription(offer))
} catch {}
true
`

/** Runs in main before the program: makes the page reach out, waits, and leaves. */
const HOOK = `
const { app } = require('electron')
app.on('web-contents-created', (_event, contents) =>
  contents.once('did-finish-load', () => {
    if (!contents.getURL().startsWith('app://quotite/')) return
    void contents.executeJavaScript(process.env.REACH_OUT)
      .then((done) => process.stdout.write('reached out: ' + String(done) + '\\n'))
    setTimeout(() => app.quit(), 12000)
  }),
)
`

/** Packets sent by each network device, as the kernel counts them. */
const sent = (counts: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...counts.matchAll(/^\s*(lo|out):\s*(.*)$/gm)].map(([, device = '', figures = '']) => [
      device,
      Number(figures.trim().split(/\s+/)[9]),
    ]),
  )

test('not one packet leaves, whatever a page tries: no server, no name, no spelling, no peer', () => {
  const data = newDataFolder()
  const hook = join(data, 'hook.cjs')
  writeFileSync(hook, HOOK)
  const inside = `set -e\n${NETWORK}\nshift\n"$@" >&2\ncat /proc/net/dev`
  const program = [electronBinary(), '-r', hook, ...electronSwitches(), '.']
  const run = spawnSync(
    'unshare',
    [
      '--net',
      '--mount',
      'sh',
      '-c',
      inside,
      'sh',
      data,
      ...program,
      `--user-data-dir=${data}`,
      '--sample',
    ],
    { encoding: 'utf8', env: { ...process.env, REACH_OUT, LANGUAGE: 'fr', LANG: 'fr_FR.UTF-8' } },
  )
  forget(data)
  const isAllowed = run.error === undefined && !/^unshare: |not permitted/m.test(run.stderr)
  test.skip(!isAllowed, 'needs a network of its own, as root')
  expect(run.stderr).toContain('reached out: true')
  expect(sent(run.stdout)).toEqual({ lo: 0, out: 0 })
})
