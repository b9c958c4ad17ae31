// Egress is the one way out of the bot's network: a forward proxy that reaches the hosts on its list, and nothing else.
package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// Tunnels that are open when the process has to stop have this long to end by themselves.
const patience = 5 * time.Second

func main() {
	log := slog.New(slog.NewJSONHandler(os.Stdout, nil))
	run := serve
	if len(os.Args) > 1 && os.Args[1] == "healthcheck" {
		run = checkHealth
	}
	if err := run(log); err != nil {
		log.Error("egress can't go on", "reason", err.Error())
		os.Exit(1)
	}
}

func serve(log *slog.Logger) error {
	list, err := readAllowList(os.Getenv("EGRESS_ALLOW"), os.Getenv("EGRESS_METADATA"))
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", listenAddress())
	if err != nil {
		return err
	}
	stopping, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()

	proxy := newProxy(list, log)
	server := &http.Server{
		Handler:           proxy,
		ReadHeaderTimeout: 5 * time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
		// What it says of a broken request may quote it.
		ErrorLog: slog.NewLogLogger(slog.DiscardHandler, slog.LevelError),
	}
	log.Info("egress listens", "address", listener.Addr().String(), "allowed", list.String())
	go func() {
		<-stopping.Done()
		patient, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		_ = server.Shutdown(patient)
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	proxy.settle(patience)
	log.Info("egress stopped")
	return nil
}

// The name is one that the proxy has on the bot's network alone: from any other network nobody gets through.
func listenAddress() string {
	if address := os.Getenv("EGRESS_LISTEN"); address != "" {
		return address
	}
	return "127.0.0.1:4750"
}

func checkHealth(*slog.Logger) error {
	client := http.Client{Timeout: 2 * time.Second, Transport: &http.Transport{}}
	answer, err := client.Get("http://" + listenAddress() + healthPath)
	if err != nil {
		return err
	}
	defer func() { _ = answer.Body.Close() }()
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("answered %d", answer.StatusCode)
	}
	return nil
}
