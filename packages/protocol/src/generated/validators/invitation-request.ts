// Generated from schemas/identity/invitation-request.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from '../../validate.ts';
import type { InvitationRequest } from '../messages.ts';

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
var compiled = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://nodegx.org/schemas/identity/invitation-request.v1.json", type: "object", required: ["grants"], properties: { grants: { type: "array", maxItems: 100, items: { type: "object", required: ["role"], properties: { room: { type: "string", minLength: 1, maxLength: 255 }, document: { type: "string", minLength: 1, maxLength: 255 }, role: { type: "string", enum: ["editor", "reviewer", "viewer"] } }, oneOf: [{ required: ["room"] }, { required: ["document"] }] }, minItems: 1 }, uses: { type: "integer", minimum: 1, maximum: 1e3 }, minutes: { type: "integer", minimum: 1, maximum: 43200 } } }, func2 = require_ucs2length().default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.grants === void 0 && (missing0 = "grants"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.grants !== void 0) {
        let data0 = data.grants, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            if (data0.length > 100)
              return validate10.errors = [{ instancePath: instancePath + "/grants", schemaPath: "#/properties/grants/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
            if (data0.length < 1)
              return validate10.errors = [{ instancePath: instancePath + "/grants", schemaPath: "#/properties/grants/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0], _errs3 = errors, _errs5 = errors, valid2 = !1, passing0 = null, _errs6 = errors;
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.room === void 0 && (missing1 = "room")) {
                    let err0 = { instancePath: instancePath + "/grants/" + i0, schemaPath: "#/properties/grants/items/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                }
                var _valid0 = _errs6 === errors;
                _valid0 && (valid2 = !0, passing0 = 0);
                let _errs7 = errors;
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing2;
                  if (data1.document === void 0 && (missing2 = "document")) {
                    let err1 = { instancePath: instancePath + "/grants/" + i0, schemaPath: "#/properties/grants/items/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                  }
                }
                var _valid0 = _errs7 === errors;
                if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
                  errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
                else {
                  let err2 = { instancePath: instancePath + "/grants/" + i0, schemaPath: "#/properties/grants/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate10.errors = vErrors, !1;
                }
                if (errors === _errs3)
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing3;
                    if (data1.role === void 0 && (missing3 = "role"))
                      return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0, schemaPath: "#/properties/grants/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                    if (data1.room !== void 0) {
                      let data2 = data1.room, _errs8 = errors;
                      if (errors === _errs8)
                        if (typeof data2 == "string") {
                          if (func2(data2) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/room", schemaPath: "#/properties/grants/items/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data2) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/room", schemaPath: "#/properties/grants/items/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/room", schemaPath: "#/properties/grants/items/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid3 = _errs8 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3) {
                      if (data1.document !== void 0) {
                        let data3 = data1.document, _errs10 = errors;
                        if (errors === _errs10)
                          if (typeof data3 == "string") {
                            if (func2(data3) > 255)
                              return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/document", schemaPath: "#/properties/grants/items/properties/document/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                            if (func2(data3) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/document", schemaPath: "#/properties/grants/items/properties/document/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/document", schemaPath: "#/properties/grants/items/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid3 = _errs10 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3)
                        if (data1.role !== void 0) {
                          let data4 = data1.role, _errs12 = errors;
                          if (typeof data4 != "string")
                            return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/role", schemaPath: "#/properties/grants/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          if (!(data4 === "editor" || data4 === "reviewer" || data4 === "viewer"))
                            return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/role", schemaPath: "#/properties/grants/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema11.properties.grants.items.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                          var valid3 = _errs12 === errors;
                        } else
                          var valid3 = !0;
                    }
                  } else
                    return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0, schemaPath: "#/properties/grants/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate10.errors = [{ instancePath: instancePath + "/grants", schemaPath: "#/properties/grants/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.uses !== void 0) {
          let data5 = data.uses, _errs14 = errors;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
            return validate10.errors = [{ instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs14 && typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 1e3 || isNaN(data5))
              return validate10.errors = [{ instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
            if (data5 < 1 || isNaN(data5))
              return validate10.errors = [{ instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
          }
          var valid0 = _errs14 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.minutes !== void 0) {
            let data6 = data.minutes, _errs16 = errors;
            if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
              return validate10.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs16 && typeof data6 == "number" && isFinite(data6)) {
              if (data6 > 43200 || isNaN(data6))
                return validate10.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43200 }, message: "must be <= 43200" }], !1;
              if (data6 < 1 || isNaN(data6))
                return validate10.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
            }
            var valid0 = _errs16 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

export const validateInvitationRequest: Validate<InvitationRequest> = compiled;
