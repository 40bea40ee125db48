// Chinese in simplified characters. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: '离开此页面',
  exitName: '紧急：{exit}',
  exitKey: '或按三次 Esc 键。',
  exitTwo: '再按两次 Esc 键即可离开此页面。',
  exitOne: '再按一次 Esc 键即可离开此页面。',
  exitOff: '您仍在此页面上。',
  leaving: '正在加载…',
  limits: '此按钮无法隐藏的内容',
  limitsBlank: '页面会立即变为空白，并由另一个网站取代。但他人仍可能看到：',
  limitsHistory:
    '在浏览器的历史记录中：此页面以及您之前看过的页面。您可以清除历史记录，或从一开始就使用无痕（隐私）窗口。',
  limitsNetwork:
    '在网络上：您访问的网站。您的互联网服务提供商可以看到，管理 Wi-Fi 的人也可以看到，即使您使用无痕窗口也是如此。',
  limitsDevice:
    '在本设备上：如果设备属于您的工作单位，或有人在设备上安装了间谍软件，那么一切都可能被看到。使用无人监控的设备更安全。',
  updated: '已更新。',
  skipList: '跳到列表末尾',
};

export const counts: StayWords['counts'] = {
  newEvents: { other: '{count}场新活动' },
  changedEvents: { other: '{count}场活动有变更' },
  cancelledEvents: { other: '{count}场活动已取消' },
};
