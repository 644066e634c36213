import { expect, test } from '@playwright/test'
import '../hands/window-desk'
import { applicationOfAll } from './application-of-all'

type Preferences = Readonly<Record<string, unknown>>

const launched = applicationOfAll({ args: ['--sample'] })

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
      // Electron keeps this method out of its types.
      const asked = contents as unknown as { getLastWebPreferences: () => Preferences }
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
        asked.getLastWebPreferences()
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
    expect(await launched.window.evaluate(() => document.getElementById('root') !== null)).toBe(
      true,
    )
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
  await launched.window.evaluate(() => navigator.clipboard.writeText('copié'))
  await expect.poll(() => launched.clipboard.read()).toBe('copié')
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
