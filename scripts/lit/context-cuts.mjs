import { cut } from './cuts.mjs';

/**
 * What of Lit's context our scope makes no use of: nobody else knows its key, whoever asks goes on listening, and what
 * is provided is another object each time.
 *
 * @type {Readonly<Record<string, readonly import('./cuts.mjs').Cut[]>>}
 */
export const contextCuts = {
  'context-consumer.js': [
    cut(
      'constructor(t,s,i,h){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=',
      'constructor(t,s){this.t=',
    ),
    cut(
      '(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe())',
      'this.unsubscribe())',
    ),
    cut('this.value=t,this.host.requestUpdate()', 'this.host.requestUpdate()'),
    cut(
      'this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(t,s))',
      'this.callback(t,s)',
    ),
    cut(
      'this.host=t,void 0!==s.context){const t=s;this.context=t.context,this.callback=t.callback,this.subscribe=t.subscribe??!1}else this.context=s,this.callback=i,this.subscribe=h??!1;',
      'this.host=t,this.context=s.context,this.callback=s.callback;',
    ),
    cut('this.t,this.subscribe))', 'this.t,!0))'),
  ],
  'context-provider.js': [
    cut(
      'constructor(s,e,i){super(void 0!==e.context?e.initialValue:i),',
      'constructor(s,e){super(),',
    ),
    cut('void 0!==e.context?this.context=e.context:this.context=e,', 'this.context=e.context,'),
  ],
  'value-notifier.js': [
    cut('set value(s){this.setValue(s)}'),
    cut(
      'setValue(s,t=!1){const i=t||!Object.is(s,this.o);this.o=s,i&&this.updateObservers()}',
      'setValue(s){this.o=s,this.updateObservers()}',
    ),
    cut(',void 0!==s&&(this.value=s)'),
    cut('if(!i)return void s(this.value);'),
    cut('clearCallbacks(){this.subscriptions.clear()}'),
  ],
};
