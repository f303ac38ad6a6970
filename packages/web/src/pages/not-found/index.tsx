import { Link } from '@tanstack/react-router';
import { Result } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { texts } from './texts.ts';

/** No such address; also the answer for an id that is not the viewer's to see. */
export function NotFoundPage() {
  const { t } = useLanguage();
  return (
    <Result
      status="404"
      title={t(texts.title)}
      subTitle={t(texts.reason)}
      extra={<Link to="/">{t(texts.home)}</Link>}
    />
  );
}
