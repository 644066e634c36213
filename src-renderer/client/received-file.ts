import type { ExchangeChoice } from '#shared/contract/exchange-methods'
import { store } from './store'

/** A signed file that was chosen and verified. */
export type ReceivedFile = Extract<ExchangeChoice, { asked: true }>

const received = store<ReceivedFile | null>(null)

/** The signed file that was chosen before there was a territory to open it in, if any. */
export const useReceivedFile = (): ReceivedFile | null => received.use()

/** Holds it until the territory is there. */
export const holdReceivedFile = (file: ReceivedFile): void => received.set(() => file)

/** Forgets it. */
export const dropReceivedFile = (): void => received.set(() => null)
