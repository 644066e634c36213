import { IconAlertTriangle } from '@tabler/icons-react'
import { formerMembers } from '#shared/domain/territories/former-members'
import type { TerritoryLine } from '#shared/domain/territories/plan-territory'
import { useNameList } from '../../client/use-name-list'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { Notice } from '../../ui/notice'

/** Names that are listed; the rest is counted. */
const MOST_NAMES = 6

/** Names the communes of the workspace that were merged into others, or that the group no longer has. */
export function FormerNotice({ lines }: { readonly lines: readonly TerritoryLine[] }) {
  const { t } = useWording()
  const { collectivities } = useRegistry()
  const nameList = useNameList()
  const { merged, absent } = formerMembers(lines, collectivities)
  if (merged.length + absent.length === 0) return null
  return (
    <Notice role="status" mb="sm">
      <IconAlertTriangle size={17} aria-hidden="true" />
      <span>
        {merged.length > 0 &&
          t('territory.merged', {
            names: nameList(
              merged.map(({ kept, into }) => t('territory.mergedInto', { name: kept.name, into })),
              MOST_NAMES,
            ),
          })}{' '}
        {absent.length > 0 &&
          t('territory.absent', {
            names: nameList(
              absent.map(({ name }) => name),
              MOST_NAMES,
            ),
          })}
      </span>
    </Notice>
  )
}
