import { FileExcelOutlined, LinkOutlined, PrinterOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { stringifySearch } from '../../app/search.ts';
import type { ComparisonSearch } from './search.ts';
import { texts } from './texts.ts';

/** What one does with a comparison that is done: send it, save it, print it. */
export function TakeAway({ search }: { search: ComparisonSearch }) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const address = stringifySearch({ ...search });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${location.origin}/comparison${address}`);
      message.success(t(texts.copied));
    } catch {
      message.warning(t(texts.copyFailed));
    }
  };
  return (
    <>
      <Button icon={<LinkOutlined />} onClick={copy}>
        {t(texts.copy)}
      </Button>
      <Button icon={<FileExcelOutlined />} href={`/comparisons.xlsx${address}`} download>
        {t(texts.excel)}
      </Button>
      <Button icon={<PrinterOutlined />} onClick={() => print()}>
        {t(texts.print)}
      </Button>
    </>
  );
}
