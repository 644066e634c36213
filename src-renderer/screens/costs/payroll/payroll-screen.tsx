import { Button, Group, Stack } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useWording } from '../../../ui/use-wording'
import { ListSourceDialog } from '../../../forms/lists/list-source-dialog'
import { SheetSelect } from '../../../forms/sheet-select'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { Screen } from '../../../ui/screen'
import { CostTabs } from '../cost-tabs'
import { PayColumnsCard } from './pay-columns-card'
import { PayEffectCard } from './pay-effect-card'
import { PayNamesCard } from './pay-names-card'
import { PayYearCard } from './pay-year-card'
import { isRead, usePayroll } from './use-payroll'
import { Columns } from '../../../ui/columns'

/** Takes the costs of agents from a pay file: its columns, its effect, then one change that can be undone. */
export function PayrollScreen() {
  const { t } = useWording()
  const payroll = usePayroll()
  const { file, mapping, rehearsal, kept } = payroll
  const [pasting, setPasting] = useState(false)
  const open = async (pasted: string | null): Promise<void> => {
    await payroll.choose(pasted)
    setPasting(false)
  }
  const choose = (
    <Group gap="sm">
      <Button
        variant={file === null ? 'filled' : 'default'}
        leftSection={<IconFileImport size={17} aria-hidden="true" />}
        loading={payroll.pending}
        onClick={() => void open(null)}
      >
        {t('common.chooseFile')}
      </Button>
      <Button onClick={() => setPasting(true)}>{t('payroll.paste')}</Button>
    </Group>
  )
  return (
    <Screen
      title={t('payroll.title')}
      context={
        file === null ? undefined : t('payroll.file', { name: file.fileName, count: file.rowCount })
      }
      secondary={file === null ? undefined : choose}
      toolbar={<CostTabs />}
    >
      {pasting && (
        <ListSourceDialog
          title={t('payroll.pasteTitle')}
          text={t('payroll.pasteText')}
          pending={payroll.pending}
          onOpen={(pasted) => void open(pasted)}
          onClose={() => setPasting(false)}
        />
      )}
      {file === null || mapping === null ? (
        <EmptyState action={choose}>
          {kept === null ? t('payroll.empty') : t('payroll.kept', { count: kept })}
        </EmptyState>
      ) : (
        <Columns of="360px minmax(0, 1fr)" gap="card" align="start" folds>
          <Stack gap="card">
            {file.sheet !== null && (
              <Card title={t('import.sheet.label')}>
                <SheetSelect
                  choice={file}
                  value={file.sheetKnown ? file.sheet : null}
                  unsure={t('payroll.sheetOpen')}
                  pending={payroll.pending}
                  onChoose={(sheet) => void payroll.readAs({ sheet })}
                />
              </Card>
            )}
            {file.sheetKnown && (file.isYearOpen || file.year !== null) && (
              <PayYearCard file={file} onYear={(year) => void payroll.readAs({ year })} />
            )}
            {isRead(file) && (
              <PayColumnsCard
                key={file.token}
                file={file}
                mapping={mapping}
                month={payroll.month}
                onMap={payroll.map}
                onMonth={payroll.setMonth}
              />
            )}
          </Stack>
          <Stack gap="card">
            {rehearsal !== undefined && (
              <>
                <PayNamesCard names={rehearsal.names} mapping={mapping} onMap={payroll.map} />
                <PayEffectCard
                  hidden={file}
                  rehearsal={rehearsal}
                  isRehearsing={payroll.isRehearsing}
                  pending={payroll.pending}
                  onKeep={(leaveRefused) => void payroll.keep(leaveRefused)}
                />
              </>
            )}
          </Stack>
        </Columns>
      )}
      {payroll.dialog}
    </Screen>
  )
}
