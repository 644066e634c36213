import { useWording } from '../../ui/use-wording'
import { TableHead } from '../../ui/table-head'
import classes from './import.module.css'
import looks from '../../ui/looks.module.css'

/** An example of the simplest file. */
export function SampleFile() {
  const { t } = useWording()
  const [titles = [], ...rows] = t('import.empty.sampleFile')
    .split('\n')
    .map((line) => line.split(';'))
  return (
    <table className={`${looks.boxed} ${classes.sample}`}>
      <caption>{t('import.empty.sample')}</caption>
      <TableHead titles={titles} />
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join()}>
            {cells.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
