// The relative imports that TypeScript's own resolver resolves: node typescript-witness.cjs <root> <file list> <typescript.js>
// prints {file: [files it imports]}. The list has one path a line, relative to the root.
const ts=require(process.argv[4]),fs=require('fs'),path=require('path');
const root=process.argv[2];const out={};
for(const f of fs.readFileSync(process.argv[3],'utf8').trim().split('\n')){ if(!/\.(ts|tsx|mts|cts)$/.test(f)||/\.d\.ts$/.test(f))continue;
 const full=path.join(root,f);const sf=ts.createSourceFile(full,fs.readFileSync(full,'utf8'),ts.ScriptTarget.Latest,false,f.endsWith('x')?ts.ScriptKind.TSX:ts.ScriptKind.TS);const names=[];(function visit(n){const s=n.moduleSpecifier||(n.kind===ts.SyntaxKind.ExternalModuleReference&&n.expression)||(n.kind===ts.SyntaxKind.CallExpression&&(n.expression.kind===ts.SyntaxKind.ImportKeyword||n.expression.text==='require')&&n.arguments[0])||(n.kind===ts.SyntaxKind.ImportType&&n.argument.literal);if(s&&s.text!==undefined)names.push(s.text);ts.forEachChild(n,visit);})(sf);const set=new Set();
 for(const i of names){ if(!i.startsWith('.'))continue; const r=ts.resolveModuleName(i,full,{moduleResolution:ts.ModuleResolutionKind.Node10,allowJs:true,resolveJsonModule:true},ts.sys).resolvedModule; if(r){const p=path.relative(root,r.resolvedFileName);if(!p.startsWith('..'))set.add(p);} }
 out[f]=[...set];}
console.log(JSON.stringify(out));
