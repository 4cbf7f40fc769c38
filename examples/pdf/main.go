package main

import (
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
)

func main() {
	t := time.Now()
	rc := wazero.NewRuntimeConfig()
	if len(os.Getenv("CACHE")) > 0 {
		c, err := wazero.NewCompilationCacheWithDir(os.Getenv("CACHE"))
		if err != nil {
			panic(err)
		}
		rc = rc.WithCompilationCache(c)
	}
	pool, err := webassembly.Init(webassembly.Config{MinIdle: 0, MaxIdle: 2, MaxTotal: 2, FSConfig: wazero.NewFSConfig(), RuntimeConfig: rc})
	fmt.Fprintln(os.Stderr, "init", time.Since(t), err)
	for _, f := range os.Args[1:] {
		t = time.Now()
		inst, err := pool.GetInstance(time.Minute)
		if err != nil {
			panic(err)
		}
		fmt.Fprintln(os.Stderr, "instance", time.Since(t))
		b, _ := os.ReadFile(f)
		doc, err := inst.OpenDocument(&requests.OpenDocument{File: &b})
		if err != nil {
			fmt.Fprintln(os.Stderr, f, err)
			inst.Close()
			continue
		}
		n, err := inst.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: doc.Document})
		if err != nil {
			panic(err)
		}
		var sb strings.Builder
		for i := range n.PageCount {
			r, err := inst.GetPageText(&requests.GetPageText{Page: requests.Page{ByIndex: &requests.PageByIndex{Document: doc.Document, Index: i}}})
			if err != nil {
				fmt.Fprintln(os.Stderr, f, i, err)
				continue
			}
			sb.WriteString(r.Text)
			sb.WriteString("\f")
		}
		inst.Close()
		fmt.Fprintln(os.Stderr, f, n.PageCount, sb.Len(), time.Since(t))
		if os.Getenv("OUT") != "" {
			os.WriteFile(os.Getenv("OUT"), []byte(sb.String()), 0o666)
		}
	}
}
