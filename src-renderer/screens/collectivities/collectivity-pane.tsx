import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { paths } from '../../client/paths'
import { ArchiveButton } from '../../forms/archive-button'
import { useCommand } from '../../client/use-command'
import { RecordPane } from '../../forms/record-pane'
import { Tag } from '../../ui/tag'
import { AddressSection } from './address-section'
import { AgreementsSection } from './agreements-section'
import { AnnexBudgetsSection } from './annex-budgets-section'
import { IdentitySection } from './identity-section'
import { LogoSection } from './logo-section'
import { MembershipSection } from './membership-section'
import { NumbersSection } from './numbers-section'
import { PopulationsSection } from './populations-section'
import { TreasurySection } from './treasury-section'
import { useCollectivityForm } from './use-collectivity-form'

interface CollectivityPaneProps {
  /** `null`: one to create. */
  readonly kept: Collectivity | null
  readonly all: readonly Collectivity[]
}

/** Everything about one collectivity, to read and to change. */
export function CollectivityPane({ kept, all }: CollectivityPaneProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const keep = useCommand('saveCollectivity')
  const form = useCollectivityForm(kept, ({ id }) => {
    if (kept === null) void navigate(paths.collectivities(id), { replace: true })
  })
  const name = form.draft.name.trim()
  return (
    <RecordPane
      kicker={t(kept === null ? 'collectivities.kicker.create' : 'collectivities.kicker.edit')}
      title={name === '' ? t('collectivities.untitled') : name}
      context={kept?.archived === true && <Tag>{t('common.archived')}</Tag>}
      form={form}
      isNew={kept === null}
      onClose={() => void navigate(paths.collectivities())}
      actions={
        kept !== null && (
          <ArchiveButton
            archived={kept.archived}
            disabled={form.dirty || keep.pending}
            onChange={(archived) => void keep.run({ ...kept, archived })}
          />
        )
      }
    >
      <IdentitySection form={form} />
      <NumbersSection form={form} />
      <AddressSection form={form} />
      <LogoSection form={form} />
      <PopulationsSection form={form} />
      <MembershipSection form={form} kept={kept} all={all} />
      <TreasurySection form={form} />
      <AnnexBudgetsSection form={form} />
      {kept !== null && <AgreementsSection collectivityId={kept.id} />}
    </RecordPane>
  )
}
