import JsVectorMap from 'jsvectormap';

// Its maps register themselves with a global of this name when they are imported.
(globalThis as unknown as { jsVectorMap: unknown }).jsVectorMap = JsVectorMap;

export { JsVectorMap };
