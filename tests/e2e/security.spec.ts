import { spawn } from 'node:child_process'
import { expect, test } from '@playwright/test'
import type { DeskPort } from '#shared/contract/desk-port'
import type { Launched } from './launch'
import { electronBinary, electronSwitches, forget, launch } from './launch'

declare global {
  interface Window {
    readonly desk: DeskPort
  }
}

/** What an attacker of the page would send: the types of the desk do not hold for them. */
type Untyped = (method: unknown, input: unknown) => Promise<unknown>

let launched: Launched

test.beforeAll(async () => {
  launched = await launch({ args: ['--sample'] })
})

test.afterAll(async () => {
  await launched.close()
  forget(launched.data)
})

test('the page has no way to Node, to Electron or to the file system', async () => {
  const found = await launched.window.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  )
  expect(found).toEqual([])
  expect(await launched.window.evaluate(() => Object.keys(window.desk).sort())).toEqual([
    'ask',
    'listen',
  ])
})

test('every window is sandboxed, apart from its page and without Node', async () => {
  const preferences = await launched.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
        contents.getLastWebPreferences() ?? {}
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
    }),
  )
  expect(preferences.length).toBeGreaterThanOrEqual(2)
  for (const each of preferences) {
    expect(each).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
  }
})

test.describe('nothing leaves the machine:', () => {
  test('the page can’t fetch another origin', async () => {
    const outcomes = await launched.window.evaluate(() =>
      Promise.all(
        ['https://example.org/', 'http://127.0.0.1:9/', 'file:///etc/passwd', 'app://vault/'].map(
          (address) =>
            fetch(address).then(
              () => `${address} answered`,
              () => 'refused',
            ),
        ),
      ),
    )
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused'])
  })

  test('main’s own sessions refuse the network too, whatever a page’s policy says', async () => {
    const outcome = await launched.app.evaluate(async ({ session }) => {
      try {
        await session.defaultSession.fetch('http://127.0.0.1:9/')
        return 'answered'
      } catch (error) {
        return String(error)
      }
    })
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT')
  })

  test('an inline script does not run', async () => {
    const ran = await launched.window.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.intruder = true'
      document.head.append(script)
      script.remove()
      return 'intruder' in window
    })
    expect(ran).toBe(false)
  })

  test('text is not evaluated as a program', async () => {
    const outcome = await launched.window.evaluate(() => {
      const sneaky = setTimeout as unknown as (code: string) => number
      sneaky('window.intruder = true')
      return new Promise((resolve) => {
        setTimeout(() => resolve('intruder' in window), 100)
      })
    })
    expect(outcome).toBe(false)
  })

  test('a frame of another site stays empty', async () => {
    const loaded = await launched.window.evaluate(
      () =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe')
          frame.src = 'https://example.org/'
          document.body.append(frame)
          setTimeout(() => {
            const text = frame.contentDocument?.body.textContent ?? 'another origin'
            frame.remove()
            resolve(text)
          }, 500)
        }),
    )
    expect(['', 'another origin']).toContain(loaded)
    expect(launched.window.frames().map((frame) => frame.url())).not.toContain(
      'https://example.org/',
    )
  })
})

test('another window is refused', async () => {
  const opened = await launched.window.evaluate(
    () => window.open('https://example.org/') === null && window.open('about:blank') === null,
  )
  expect(opened).toBe(true)
})

for (const address of [
  'https://example.org/',
  'app://vault/',
  'file:///etc/passwd',
  'data:text/html,a',
]) {
  test(`going to ${address} is refused`, async () => {
    const before = launched.window.url()
    await launched.window.evaluate((to) => {
      location.href = to
    }, address)
    await launched.window.waitForTimeout(200)
    expect(launched.window.url()).toBe(before)
    expect(await launched.window.evaluate(() => document.title)).toBe('Quotité')
  })
}

test('no file outside the application can be read through its own address', async () => {
  const statuses = await launched.window.evaluate(() =>
    Promise.all(
      [
        'app://quotite/..%2f..%2fpackage.json',
        'app://quotite/%2e%2e/main/main.js',
        'app://quotite/../main/main.js',
        'app://quotite/%5c..%5c..%5cpackage.json',
        'app://quotite/nothing-here.js',
      ].map((address) => fetch(address).then(({ status }) => status)),
    ),
  )
  expect(statuses).toEqual([404, 404, 404, 404, 404])
})

test('every page comes with its policy', async () => {
  const headers = await launched.window.evaluate(async () => {
    const { headers: sent } = await fetch('app://quotite/')
    return [
      sent.get('content-security-policy'),
      sent.get('x-content-type-options'),
      sent.get('referrer-policy'),
    ]
  })
  expect(headers[0]).toContain("default-src 'none'")
  expect(headers[0]).toContain("script-src 'self'")
  expect(headers[0]).not.toMatch(/script-src[^;]*unsafe/)
  expect(headers.slice(1)).toEqual(['nosniff', 'no-referrer'])
})

test('permissions are denied, but copying after a gesture', async () => {
  const states = await launched.window.evaluate(() =>
    Promise.all(
      (['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as const).map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    ),
  )
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied'])
  const camera = await launched.window.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      (error: unknown) => (error instanceof Error ? error.name : 'refused'),
    ),
  )
  expect(camera).not.toBe('given')
})

test('a download is refused', async () => {
  const refused = await launched.app.evaluate(async ({ session }) => {
    const started = new Promise<string>((resolve) => {
      session.defaultSession.once('will-download', (event) => {
        setImmediate(() => resolve(event.defaultPrevented ? 'refused' : 'accepted'))
      })
    })
    session.defaultSession.downloadURL('data:text/plain,hello')
    return started
  })
  expect(refused).toBe('refused')
})

test.describe('the desk', () => {
  test('answers what it knows', async () => {
    const answer = await launched.window.evaluate(() => window.desk.ask('readStatus', {}))
    expect(answer).toMatchObject({ ok: true, value: { today: '2027-01-15' } })
  })

  test('refuses what it does not know', async () => {
    const answers = await launched.window.evaluate(() => {
      const ask = window.desk.ask as Untyped
      return Promise.all([ask('dropEverything', {}), ask('__proto__', {}), ask(null, {})])
    })
    expect(answers).toEqual([
      { ok: false, failures: [{ code: 'notAsked', method: 'dropEverything' }] },
      { ok: false, failures: [{ code: 'notAsked', method: '__proto__' }] },
      { ok: false, failures: [{ code: 'notAsked', method: 'null' }] },
    ])
  })

  test('refuses a bad payload field by field', async () => {
    const answer = await launched.window.evaluate(() => {
      const ask = window.desk.ask as Untyped
      return ask('recordTime', {
        agentId: 'agent-m0104',
        lines: [{ day: '2027-02-30', collectivityId: null, minutes: 1.5, task: '' }],
        extra: true,
      })
    })
    expect(answer).toMatchObject({
      ok: false,
      failures: [
        { code: 'dayImpossible', field: 'lines.0.day' },
        { code: 'fieldWrongType', field: 'lines.0.minutes' },
        { code: 'fieldUnknown', field: 'extra' },
      ],
    })
  })

  test('shows no file that it did not write', async () => {
    const answer = await launched.window.evaluate(() =>
      window.desk.ask('showFile', { path: '/etc/passwd' }),
    )
    expect(answer).toEqual({ ok: false, failures: [{ code: 'notAsked', method: 'showFile' }] })
  })

  test('does not answer the hidden window, nor a frame inside the page', async () => {
    const vaultSees = await launched.app.evaluate(async ({ webContents }) => {
      const vault = webContents
        .getAllWebContents()
        .find((contents) => contents.getURL() === 'app://vault/')
      return (await vault?.executeJavaScript('typeof window.desk')) as unknown
    })
    expect(vaultSees).toBe('undefined')
    const frameSees = await launched.window.evaluate(
      () =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe')
          frame.srcdoc = '<p>preview</p>'
          frame.onload = () => {
            const inside = frame.contentWindow
            resolve(inside === null ? 'no window' : typeof inside.desk)
            frame.remove()
          }
          document.body.append(frame)
        }),
    )
    expect(frameSees).toBe('undefined')
  })
})

test('the database is out of the page’s reach', async () => {
  const names = await launched.window.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  )
  expect(names).toEqual([])
  const kept = await launched.app.evaluate(async ({ webContents }) => {
    const vault = webContents
      .getAllWebContents()
      .find((contents) => contents.getURL() === 'app://vault/')
    return (await vault?.executeJavaScript(
      'indexedDB.databases().then((all) => all.map(({ name }) => name))',
    )) as unknown
  })
  expect(kept).toEqual(['quotite'])
})

test('a second start leaves at once and brings the first to the front', async () => {
  await launched.app.evaluate(({ app }) => {
    app.once('second-instance', () => {
      app.setName('told of the second start')
    })
  })
  const started = performance.now()
  const second = spawn(
    electronBinary(),
    [...electronSwitches(), '.', `--user-data-dir=${launched.data}`],
    { env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'disabled:' } },
  )
  let said = ''
  second.stderr.on('data', (text: Buffer) => {
    said += text.toString()
  })
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  expect(said).toContain('Quotité est déjà ouverte')
  expect(performance.now() - started).toBeLessThan(10_000)
  await expect
    .poll(() => launched.app.evaluate(({ app }) => app.getName()))
    .toBe('told of the second start')
})
