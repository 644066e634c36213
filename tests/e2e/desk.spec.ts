import { spawn } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { applicationOfAll } from './application-of-all'
import { electronBinary, electronSwitches } from './launch'
import '../hands/window-desk'

/** What an attacker of the page would send: the types of the desk do not hold for them. */
type Untyped = (method: unknown, input: unknown) => Promise<unknown>

const launched = applicationOfAll({ args: ['--sample'] })

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
    expect(answers).toMatchObject([
      { ok: false, failures: [{ code: 'notAsked', method: 'dropEverything' }] },
      { ok: false, failures: [{ code: 'notAsked', method: '__proto__' }] },
      { ok: false, failures: [{ code: 'notAsked', method: 'null' }] },
    ])
  })

  test('refuses a bad payload field by field', async () => {
    const answer = await launched.window.evaluate(() => {
      const ask = window.desk.ask as Untyped
      return ask('recordTime', {
        sheets: [
          {
            agentId: 'agent-m0104',
            lines: [{ day: '2027-02-30', collectivityId: null, minutes: 1.5, task: '' }],
          },
        ],
        extra: true,
      })
    })
    expect(answer).toMatchObject({
      ok: false,
      failures: [
        { code: 'dayImpossible', field: 'sheets.0.lines.0.day' },
        { code: 'fieldWrongType', field: 'sheets.0.lines.0.minutes' },
        { code: 'fieldUnknown', field: 'extra' },
      ],
    })
  })

  test('shows no file that it did not write', async () => {
    const answer = await launched.window.evaluate(() =>
      window.desk.ask('showFile', { path: '/etc/passwd' }),
    )
    expect(answer).toMatchObject({
      ok: false,
      failures: [{ code: 'notAsked', method: 'showFile' }],
    })
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

test('without a display there is no menu, and the application runs', async () => {
  const menu = await launched.app.evaluate(({ Menu }) => Menu.getApplicationMenu() === null)
  expect(menu).toBe(true)
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
