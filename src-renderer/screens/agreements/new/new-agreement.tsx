import { Button, Stack } from '@mantine/core'
import { useNavigate } from 'react-router'
import { leftFor } from '../../../client/left-record'
import { NEW_AGREEMENT, paths } from '../../../client/paths'
import { useRegistry } from '../../../client/use-registry'
import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { FormNotice } from '../../../forms/form-notice'
import { keepEscape } from '../../../forms/keep-escape'
import { SaveButton } from '../../../forms/save-button'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { Screen } from '../../../ui/screen'
import { ChooseAgents } from './choose-agents'
import { ChooseBodies } from './choose-bodies'
import classes from './new-agreement.module.css'
import { NewAgreementSummary } from './new-agreement-summary'
import { useNewAgreementForm } from './use-new-agreement-form'
import { WhoAndWhen } from './who-and-when'
import looks from '../../../ui/looks.module.css'
import { useEscapeAtLast } from '../../../ui/pane-store'

/** Begins an agreement in five questions; details are added afterwards. */
export function NewAgreement() {
  const { t } = useWording()
  const navigate = useNavigate()
  const { collectivities } = useRegistry()
  const form = useNewAgreementForm()
  const leave = (): void =>
    form.leave(() => void navigate(paths.agreements(), leftFor(NEW_AGREEMENT)))
  useEscapeAtLast(leave)
  if (collectivities.length < 2)
    return (
      <Screen title={t('agreements.create')}>
        <EmptyState
          button={{
            label: t('common.addCollectivity'),
            onClick: () => void navigate(paths.collectivities('nouvelle')),
          }}
        >
          {t('agreements.new.needsBody')}
        </EmptyState>
      </Screen>
    )
  return (
    <>
      <Screen
        title={t('agreements.create')}
        secondary={<Button onClick={leave}>{t('common.cancel')}</Button>}
        primary={
          <SaveButton onSave={form.submit} pending={form.pending}>
            {t('agreements.new.submit')}
          </SaveButton>
        }
      >
        <form className={classes.form} noValidate onKeyDown={keepEscape} onSubmit={form.onSubmit}>
          <Stack gap="card" miw={0}>
            <FormNotice form={form} boxed />
            <WhoAndWhen form={form} />
            <ChooseBodies form={form} />
            <ChooseAgents form={form} />
            <Card title={t('agreements.new.key')}>
              <Field form={form} name="key" />
              {form.draft.key !== 'actualCost' && (
                <p className={looks.remark}>{t('agreements.new.keyNext')}</p>
              )}
            </Card>
          </Stack>
          <NewAgreementSummary draft={form.draft} />
        </form>
      </Screen>
      {form.dialog}
    </>
  )
}
