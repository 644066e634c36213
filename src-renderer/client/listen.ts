import type { DeskEvent } from '#shared/contract/views'
import { desk } from './desk'
import { deskTable } from './desk-table'
import { noteChange } from './old-answers'
import { giveOrder } from './orders'
import { noteProgress } from './progress'
import { queryClient } from './query-client'
import { rebuilding } from './rebuilding'
import { timerAsks } from './timer-asks'

type Changed = Extract<DeskEvent, { readonly kind: 'changed' }>

/** Asks again every answered question that depends on what changed; a pending one asks again itself. */
async function refresh({ touched }: Changed): Promise<void> {
  const table = new Map(Object.entries(await deskTable()))
  const rests = (method: unknown): boolean => {
    const asked = typeof method === 'string' ? table.get(method) : undefined
    return asked?.kind === 'reads' && asked.restsOn.some((source) => touched.includes(source))
  }
  await queryClient.invalidateQueries(
    { predicate: ({ queryKey: [method] }) => rests(method) },
    { cancelRefetch: false },
  )
}

function onEvent(event: DeskEvent): void {
  switch (event.kind) {
    case 'changed':
      noteChange(event.touched, event.revision)
      void refresh(event)
      return
    case 'progress':
      noteProgress(event)
      return
    case 'rebuilding':
      rebuilding.set(() => event)
      return
    case 'timer':
      timerAsks.set(() => event.asks)
      return
    case 'goTo':
    case 'menu':
      giveOrder(event)
      return
  }
}

/** Listens to main from now on, as long as the page exists: to be called before the first question. */
export function listen(): void {
  desk.listen(onEvent)
}
