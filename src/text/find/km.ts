// Khmer. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'ស្វែងរកព្រឹត្តិការណ៍',
  area: 'ប្រទេស ឬតំបន់',
  topic: 'ប្រធានបទ',
  when: 'ពេលវេលា',
  place: 'ទីកន្លែង',
  anyArea: 'គ្រប់ប្រទេស និងតំបន់',
  anyTopic: 'គ្រប់ប្រធានបទ',
  anyWhen: 'គ្រប់ពេលវេលា',
  anyPlace: 'គ្រប់ទីកន្លែង',
  regions: 'តំបន់',
  countries: 'ប្រទេស',
  years: 'ឆ្នាំ',
  upcoming: 'ខាងមុខ',
  past: 'កន្លងមក',
  counted: '{name} ({count})',
  inArea: '{events} នៅ {area}',
  words: '“{query}”',
  allOf: '{shown} ក្នុងចំណោម {total}',
  remove: 'ដកចេញ៖ {name}',
  clear: 'សម្អាតទាំងអស់',
  nothing: 'គ្មានអ្វីត្រូវនឹង {choice} ទេ។',
  nothingThere: 'គ្មានអ្វីត្រូវនឹងជម្រើសរបស់អ្នកទេ។',
  loosen: 'ដក {name} ចេញ៖ {events}',
  further: 'ស្វែងរកក្នុងព្រឹត្តិការណ៍ចាស់ជាងនេះ',
  more: 'បង្ហាញ {count} ទៀត',
  all: 'ទាំងអស់ {count}',
  allThere: 'បង្ហាញទាំងអស់',
  morePast: 'ព្រឹត្តិការណ៍កន្លងមក',
  moreUpcoming: 'ព្រឹត្តិការណ៍ខាងមុខ',
  loading: 'កំពុងផ្ទុក…',
  notLoaded: 'មិនអាចផ្ទុកបន្ថែមបានទេ។ សូមព្យាយាមម្ដងទៀត។',
  noUpcoming: 'បច្ចុប្បន្នមិនមានព្រឹត្តិការណ៍គ្រោងទុកទេ។ ព្រឹត្តិការណ៍កន្លងមកមានដូចតទៅ៖',
  latest: 'បច្ចុប្បន្នមិនមានព្រឹត្តិការណ៍គ្រោងទុកទេ។ ព្រឹត្តិការណ៍ចុងក្រោយគឺ៖',
  after: 'លទ្ធផលដែលទទួលបាន',
  pictures: 'រូបភាព៖ {names}',
};

export const counts: FindCounts = {
  events: { other: 'ព្រឹត្តិការណ៍ {count}' },
};
