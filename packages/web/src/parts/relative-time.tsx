import dayjs from 'dayjs';
import relativeTime from 'dayjs/plugin/relativeTime';
import { useLanguage } from '../app/language.tsx';

dayjs.extend(relativeTime);

/** “2小时前”, with the exact moment as its title. */
export function RelativeTime({ at }: { at: string }) {
  const { language } = useLanguage();
  const moment = dayjs(at).locale(language === 'zh' ? 'zh-cn' : 'en');
  return (
    <time dateTime={at} title={moment.format('YYYY-MM-DD HH:mm:ss')} style={{ whiteSpace: 'nowrap' }}>
      {moment.fromNow()}
    </time>
  );
}
