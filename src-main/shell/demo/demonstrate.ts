import type { BrowserWindow } from 'electron'
import { translator } from '#shared/wording/translator'
import { logoOf } from '../../use-cases/logo-of'
import type { Printer } from '../../use-cases/ports'
import { readWorkspaceFile } from '../../workspace-file/read-workspace-file'
import { sampleFile } from '../../workspace-file/sample-file'
import { documents } from '../documents'
import type { Log } from '../log'
import type { OpenedOnce } from '../opened-once'
import type { Store } from '../open-store'
import type { StoreSetting } from '../store-setting'
import type { PreferencesFile } from '../preferences-file'
import { demoSettlement } from './demo-settlement'
import { DemoStopped, orStop } from './demo-stopped'
import { DASHBOARD, pictureCharts } from './picture-charts'
import { runDemo } from './run-demo'
import type { Language } from '#shared/contract/preferences'
import { failureSentence } from '#shared/wording/failure-sentence'
import { leaveWith } from '../leave-with'

/** Quits when the demonstration is done: 0, or 1 with the sentence of what stopped it. */
async function endWith(
  demonstration: Promise<void>,
  language: () => Language,
  log: Log,
): Promise<void> {
  try {
    await demonstration
    leaveWith(0)
  } catch (error) {
    const sentence =
      error instanceof DemoStopped
        ? error.message
        : failureSentence({ code: 'bug', reference: log.bug('demo', error) }, language())
    process.stderr.write(`${sentence}\n`)
    leaveWith(1)
  }
}

interface Demonstration {
  /** The folder that its files are written into. */
  readonly into: string
  /** The folder of samples. */
  readonly samples: string
  readonly surroundings: StoreSetting['surroundings']
  readonly preferences: PreferencesFile
  readonly printer: Printer
  readonly log: Log
  readonly storeOf: (surroundings: StoreSetting['surroundings']) => OpenedOnce<Store>
  readonly openTheWindow: (store: OpenedOnce<Store>, route: string) => BrowserWindow
}

/** Settles the sample, writes its statements and charts into a folder, and quits: 0, or 1 with the sentence of what stopped it. */
export async function demonstrate(demonstration: Demonstration): Promise<void> {
  const { preferences, log } = demonstration
  await endWith(settleSample(demonstration), () => preferences.current().language, log)
}

async function settleSample({ preferences, printer, ...given }: Demonstration): Promise<void> {
  const { language } = preferences.current()
  await preferences.save({ ...preferences.current(), theme: 'light' })
  const sample = orStop(await readWorkspaceFile(sampleFile(given.samples)), language)
  const settlement = demoSettlement(sample, given.surroundings(() => null).today())
  if (settlement === null) throw new DemoStopped(translator(language)('menu.demo.nothing'))
  const store = given.storeOf((exampleDay) => ({
    ...given.surroundings(exampleDay),
    today: () => settlement.today,
  }))
  const { answers, ports } = await store()
  await runDemo({
    answers,
    keeper: ports.keeper,
    settlement,
    language,
    folder: given.into,
    exportStatements: async (ids, to) =>
      (await documents()).exportStatements({
        ids,
        formats: ['pdf'],
        zip: false,
        readStatement: ports.keeper.readStatement,
        logoOf: logoOf(ports.keeper),
        printer,
        folder: to,
        onProgress: () => undefined,
        stop: new AbortController().signal,
      }),
    pictureCharts: () => pictureCharts(given.openTheWindow(store, DASHBOARD)),
    say: (line) => process.stdout.write(`${line}\n`),
  })
}
