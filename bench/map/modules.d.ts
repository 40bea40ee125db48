declare module 'jsvectormap' {
  const JsVectorMap: new (options: object) => object;
  export default JsVectorMap;
}
declare module 'jsvectormap/dist/maps/world.js';
declare module '*.css';
