import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import type { PublishedBody } from '#shared/domain/territories/published-body'
import { recogniseBody } from '#shared/domain/territories/recognise-body'
import { foldText } from '#shared/kernel/fold-text'
import { ask } from '../client/ask'
import { deskQuery } from '../client/desk-query'
import { useCommand } from '../client/use-command'
import { useRegistry } from '../client/use-registry'
import { useWording } from '../ui/use-wording'
import { said } from '../ui/said'

/** Letters from which published bodies are looked for. */
const LEAST = 3
/** The most that are offered. */
const MOST = 5

interface PublishedOffers {
  /** Published bodies that fit what is typed and are not in the workspace. */
  readonly offers: readonly PublishedBody[]
  /** Creates one with its codes and populations; its identifier, or `null` where that was refused. */
  readonly create: (body: PublishedBody) => Promise<string | null>
  readonly pending: boolean
}

/** What the published communes and groups offer where nothing of the workspace has the name that is typed. */
export function usePublishedOffers(typed: string, names: readonly string[]): PublishedOffers {
  const { t } = useWording()
  const { collectivities } = useRegistry()
  const taking = useCommand('takeTerritory', { untilShown: true })
  const text = typed.trim()
  const folded = foldText(text)
  const isKnown = names.some((name) => foldText(name).includes(folded))
  const { data } = useQuery(
    deskQuery('findTerritory', text.length < LEAST || isKnown ? null : { text }),
  )
  const found = data?.found ?? []
  return {
    offers: found.filter((body) => recogniseBody(body, collectivities) === null).slice(0, MOST),
    pending: taking.pending,
    create: async (body) => {
      const taken = await taking.run({ bodies: [body.key], replace: false, leaveLocked: false })
      if (!taken.ok) return null
      const registry = await ask('readRegistry', {})
      const made = recogniseBody(body, registry.collectivities)?.kept
      if (made === undefined) return null
      const latest = body.populations.at(-1)
      notifications.show({
        message: said(
          t('territory.offers.made', { name: made.name, code: made.code }),
          made.siren !== null && t('territory.offers.siren', { siren: made.siren }),
          latest !== undefined &&
            t('territory.inhabitants', { count: latest.municipal, year: latest.year }),
        ).join(', '),
      })
      return made.id
    },
  }
}
