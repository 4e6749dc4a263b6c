// Generated from schemas/registry/featured.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from '../../validate.ts';
import type { FeaturedList } from '../registry.ts';

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var compiled = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://nodegx.org/schemas/registry/featured.v1.json", type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, required: ["version", "featured"], properties: { $schema: { type: "string", format: "uri-reference", minLength: 1, maxLength: 2048 }, version: { type: "string", pattern: "^1\\.(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})$" }, featured: { type: "array", maxItems: 50, items: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, required: ["kind", "id"], properties: { kind: { type: "string", enum: ["component", "tutorial", "project"] }, id: { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$" }, note: { type: "string", minLength: 1, maxLength: 200 } } } } } }, pattern0 = new RegExp("^x-", "u"), pattern1 = new RegExp("^1\\.(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})$", "u"), pattern3 = new RegExp("^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$", "u"), formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i, func2 = require_ucs2length().default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.featured === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "featured" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "$schema" || key0 === "version" || key0 === "featured" || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 == "string") {
        if (func2(data0) > 2048) {
          let err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func2(data0) < 1) {
          let err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!formats0.test(data0)) {
          let err5 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/format", keyword: "format", params: { format: "uri-reference" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^1\\.(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.featured !== void 0) {
      let data2 = data.featured;
      if (Array.isArray(data2)) {
        if (data2.length > 50) {
          let err9 = { instancePath: instancePath + "/featured", schemaPath: "#/properties/featured/maxItems", keyword: "maxItems", params: { limit: 50 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.kind === void 0) {
              let err10 = { instancePath: instancePath + "/featured/" + i0, schemaPath: "#/properties/featured/items/required", keyword: "required", params: { missingProperty: "kind" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data3.id === void 0) {
              let err11 = { instancePath: instancePath + "/featured/" + i0, schemaPath: "#/properties/featured/items/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            for (let key1 in data3)
              if (!(key1 === "kind" || key1 === "id" || key1 === "note" || pattern0.test(key1))) {
                let err12 = { instancePath: instancePath + "/featured/" + i0, schemaPath: "#/properties/featured/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            if (data3.kind !== void 0) {
              let data4 = data3.kind;
              if (typeof data4 != "string") {
                let err13 = { instancePath: instancePath + "/featured/" + i0 + "/kind", schemaPath: "#/properties/featured/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
              if (!(data4 === "component" || data4 === "tutorial" || data4 === "project")) {
                let err14 = { instancePath: instancePath + "/featured/" + i0 + "/kind", schemaPath: "#/properties/featured/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.featured.items.properties.kind.enum } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data3.id !== void 0) {
              let data5 = data3.id;
              if (typeof data5 == "string") {
                if (!pattern3.test(data5)) {
                  let err15 = { instancePath: instancePath + "/featured/" + i0 + "/id", schemaPath: "#/properties/featured/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$" } };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              } else {
                let err16 = { instancePath: instancePath + "/featured/" + i0 + "/id", schemaPath: "#/properties/featured/items/properties/id/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data3.note !== void 0) {
              let data6 = data3.note;
              if (typeof data6 == "string") {
                if (func2(data6) > 200) {
                  let err17 = { instancePath: instancePath + "/featured/" + i0 + "/note", schemaPath: "#/properties/featured/items/properties/note/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
                if (func2(data6) < 1) {
                  let err18 = { instancePath: instancePath + "/featured/" + i0 + "/note", schemaPath: "#/properties/featured/items/properties/note/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
              } else {
                let err19 = { instancePath: instancePath + "/featured/" + i0 + "/note", schemaPath: "#/properties/featured/items/properties/note/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
          } else {
            let err20 = { instancePath: instancePath + "/featured/" + i0, schemaPath: "#/properties/featured/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/featured", schemaPath: "#/properties/featured/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}

export const validateFeaturedList: Validate<FeaturedList> = compiled;
