package main

import (
	"log/slog"
	"net/http"
	"net/http/httputil"
	"time"
)

// newForward passes plain HTTP on as it is. No redirect is followed: that would be a request of its own.
func (p *proxy) newForward() *httputil.ReverseProxy {
	return &httputil.ReverseProxy{
		// A forward proxy asks for just what it was asked for, and tells nobody who asked.
		Rewrite: func(*httputil.ProxyRequest) {},
		Transport: &http.Transport{
			DialContext:        p.dialer.DialContext,
			DisableCompression: true,
			IdleConnTimeout:    time.Minute,
			MaxIdleConns:       64,
		},
		ModifyResponse: func(answer *http.Response) error {
			p.log.Info("forwarded", append(about(answer.Request), "status", answer.StatusCode)...)
			return nil
		},
		ErrorHandler: func(w http.ResponseWriter, r *http.Request, err error) {
			status, reason := explain(err)
			p.refuse(w, r, status, reason)
		},
		ErrorLog: slog.NewLogLogger(slog.DiscardHandler, slog.LevelError),
	}
}
