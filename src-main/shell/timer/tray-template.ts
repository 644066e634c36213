import type { MenuItemConstructorOptions } from 'electron'
import type { Language } from '#shared/contract/preferences'
import type { TimerPlace, TimerState } from '#shared/domain/timesheets/timer'
import { translator } from '#shared/wording/translator'
import type { Registers } from '../../use-cases/ports'
import { agentNames } from '#shared/domain/agents/agent-names'
import { bodyNames } from '#shared/domain/collectivities/body-names'

/** For whom a timer runs, in words; `null` where the agent or the body no longer exists. */
function timerWords(
  { agents, collectivities }: Pick<Registers, 'agents' | 'collectivities'>,
  { agentId, collectivityId, activity }: TimerPlace,
  language: Language,
): string | null {
  const t = translator(language)
  const agent = agentNames([...agents.values()]).get(agentId)
  const body =
    collectivityId === null
      ? t('common.commonTime')
      : bodyNames([...collectivities.values()]).get(collectivityId)
  if (agent === undefined || body === undefined) return null
  const names = { agent, body }
  return activity === undefined
    ? t('timer.what', names)
    : t('timer.whatActivity', { ...names, activity })
}

/** What the tray may ask. */
export interface TrayCommands {
  readonly open: () => void
  readonly start: (place: TimerPlace) => void
  /** Opens the window where a timer is started for anyone. */
  readonly startOther: () => void
  /** Opens the window where the end is confirmed: the tray itself records nothing. */
  readonly stop: () => void
  readonly quit: () => void
}

/** What the tray shows. */
export interface TrayFacts {
  readonly language: Language
  readonly state: TimerState
  readonly registers: Pick<Registers, 'agents' | 'collectivities'>
}

/** The tooltip of the tray. */
export function trayTooltip({ language, state, registers }: TrayFacts): string {
  const t = translator(language)
  if (state.running === null) return t('frame.product')
  const what = timerWords(registers, state.running, language) ?? t('timer.unknown')
  return t('timer.tray.tooltipRunning', { what })
}

/** The menu of the tray: stop what runs, or start for one of the last places; open; quit. */
export function trayTemplate(
  { language, state, registers }: TrayFacts,
  commands: TrayCommands,
): MenuItemConstructorOptions[] {
  const t = translator(language)
  const open = { label: t('timer.tray.open'), click: () => commands.open() }
  const end = [
    { type: 'separator' as const },
    open,
    { label: t('common.quit'), click: () => commands.quit() },
  ]
  if (state.running !== null) {
    const what = timerWords(registers, state.running, language) ?? t('timer.unknown')
    return [{ label: t('timer.tray.stop', { what }), click: () => commands.stop() }, ...end]
  }
  const recent = state.recent.flatMap((place) => {
    const what = timerWords(registers, place, language)
    return what === null
      ? []
      : [{ label: t('timer.startWhat', { what }), click: () => commands.start(place) }]
  })
  return [...recent, { label: t('timer.tray.other'), click: () => commands.startOther() }, ...end]
}
