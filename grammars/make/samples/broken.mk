obj-$(CONFIG_SONAR) += sonar.o
ccflags-y := -I$(src)

ifeq ($(DEPTH),deep)
sonar-objs = ping.o echo.o

ping.o: ping.c
	$(CC) -c ping.c

survey: ping.o
	./survey $(DEPTH
