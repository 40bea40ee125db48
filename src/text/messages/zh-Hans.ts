// Chinese in simplified characters. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: '进行中',
  underWayDay: '进行中，第{day}天，共{days}天',
  cancelled: '已取消',
  toBeAnnounced: '日期待定',
  within: '{name}，{land}',
  online: '线上',
  alsoOnline: '及线上',
  credit: '图片：{name}',
  failed: '内容无法加载。',
  alsoOn: '也可在{site}查看。',
  retry: '重试',
};

export const loadMore = () => import('./zh-Hans-more.ts');
export const loadFind = () => import('../find/zh-Hans.ts');
export const loadKeep = () => import('../keep/zh-Hans.ts');
export const loadMap = () => import('../map/zh-Hans.ts');
