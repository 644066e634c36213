import { useNavigate, useParams } from 'react-router'
import { NEW_AGREEMENT, paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { AgreementDetail } from './detail/agreement-detail'
import { NewAgreement } from './new/new-agreement'

/** One agreement to read and change, or a new one to draw up. */
export function AgreementScreen() {
  const { t } = useWording()
  const navigate = useNavigate()
  const { id } = useParams()
  const { agreements } = useRegistry()
  if (id === NEW_AGREEMENT) return <NewAgreement />
  const agreement = agreements.find((each) => each.id === id)
  if (agreement !== undefined) return <AgreementDetail key={agreement.id} agreement={agreement} />
  return (
    <Screen title={t('frame.navigation.agreements')}>
      <EmptyState
        button={{ label: t('agreements.toList'), onClick: () => void navigate(paths.agreements()) }}
      >
        {t('agreements.missing')}
      </EmptyState>
    </Screen>
  )
}
